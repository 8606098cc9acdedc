/**
 * When the moon is new and where the sun then stands: the astronomy under the lunar calendar, and nothing of calendars.
 * Source: Jean Meeus, “Astronomical Algorithms”, 2nd ed., chapters 25 (sun) and 49 (phases of the moon). The new moons
 * of 1900–2100 come out within about 20 seconds, the sun's longitude within 0.01° (a quarter of an hour).
 */

const DEGREE = Math.PI / 180
const sin = (degrees: number) => Math.sin(degrees * DEGREE)

/** Julian ephemeris day of the epoch J2000.0. */
const J2000 = 2451545
const DAYS_PER_CENTURY = 36525
const SECONDS_PER_DAY = 86400
/** Lunations per Julian century. */
const LUNATIONS_PER_CENTURY = 1236.85
/** Mean new moon of lunation 0 (January 2000) and the mean length of a lunation, in days. */
const FIRST_NEW_MOON = 2451550.09766
const MEAN_LUNATION = 29.530588861

/** Periodic terms: amplitude in days, power of the eccentricity factor E, multiples of M, M′, F (Meeus, table 49.A). */
const TERMS: readonly (readonly [days: number, e: number, sun: number, moon: number, latitude: number])[] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
  [-0.00007, 0, 2, 1, 0],
  [0.00004, 0, 0, 2, -2],
  [0.00004, 0, 3, 0, 0],
  [0.00003, 0, 1, 1, -2],
  [0.00003, 0, 0, 2, 2],
  [-0.00003, 0, 1, 1, 2],
  [0.00003, 0, -1, 1, 2],
  [-0.00002, 0, -1, 1, -2],
  [-0.00002, 0, 1, 3, 0],
  [0.00002, 0, 0, 4, 0],
]

/** Planetary arguments: angle at lunation 0 and per lunation in degrees, amplitude in days (Meeus, table 49.B). */
const PLANETS: readonly (readonly [angle: number, rate: number, days: number])[] = [
  [299.77, 0.107408, 0.000325],
  [251.88, 0.016321, 0.000165],
  [251.83, 26.651886, 0.000164],
  [349.42, 36.412478, 0.000126],
  [84.66, 18.206239, 0.00011],
  [141.74, 53.303771, 0.000062],
  [207.14, 2.453732, 0.00006],
  [154.84, 7.30686, 0.000056],
  [34.52, 27.261239, 0.000047],
  [207.19, 0.121824, 0.000042],
  [291.34, 1.844379, 0.00004],
  [161.72, 24.198154, 0.000037],
  [239.56, 25.513099, 0.000035],
  [331.55, 3.592518, 0.000023],
]

/** Seconds by which clock time lags behind the time of the planets' motion, every 20 years from 1900 (Meeus, table 10.A; IERS). */
const CLOCK_LAG = [-3, 21, 24, 33, 51, 64, 69, 75, 81, 87, 93] as const

function clockLag(julianDay: number): number {
  const steps = (julianDay - (J2000 - DAYS_PER_CENTURY)) / (DAYS_PER_CENTURY / 5)
  const at = Math.min(Math.max(Math.floor(steps), 0), CLOCK_LAG.length - 2)
  return CLOCK_LAG[at]! + (CLOCK_LAG[at + 1]! - CLOCK_LAG[at]!) * (steps - at)
}

/** Universal time of a new moon as a Julian day with its fraction; lunation 0 is that of 06/01/2000. */
export function newMoonAt(lunation: number): number {
  const t = lunation / LUNATIONS_PER_CENTURY
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t
  const sun = 2.5534 + 29.1053567 * lunation - 0.0000014 * t * t
  const moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t * t + 0.00001238 * t ** 3
  const latitude = 160.7108 + 390.67050284 * lunation - 0.0016118 * t * t - 0.00000227 * t ** 3
  const node = 124.7746 - 1.56375588 * lunation + 0.0020672 * t * t
  let day = FIRST_NEW_MOON + MEAN_LUNATION * lunation + 0.00015437 * t * t - 0.00000015 * t ** 3
  for (const [days, power, s, m, f] of TERMS)
    day += days * eccentricity ** power * sin(s * sun + m * moon + f * latitude)
  day -= 0.00017 * sin(node)
  for (const [angle, rate, days] of PLANETS) day += days * sin(angle + rate * lunation)
  return day - clockLag(day) / SECONDS_PER_DAY
}

/** The lunation whose new moon is nearest to a Julian day. */
export function lunationNear(julianDay: number): number {
  return Math.round((julianDay - FIRST_NEW_MOON) / MEAN_LUNATION)
}

/** The sun's apparent longitude in degrees, 0 to 360, at a Julian day of universal time. */
export function sunLongitude(julianDay: number): number {
  const t = (julianDay + clockLag(julianDay) / SECONDS_PER_DAY - J2000) / DAYS_PER_CENTURY
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
  const anomaly = 357.52911 + 35999.05029 * t - 0.0001537 * t * t
  const center =
    (1.914602 - 0.004817 * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly)
  const longitude = mean + center - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t)
  return ((longitude % 360) + 360) % 360
}
