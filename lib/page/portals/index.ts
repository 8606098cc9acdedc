/** The portals that are known from the start. One line for each. */
import { demoPortal } from './demo-portal'
import { dnn } from './dnn'
import { drupal7 } from './drupal-7'
import { drupal8To11 } from './drupal-8-11'
import { genericVi } from './generic-vi'
import { joomla } from './joomla'
import { liferay6 } from './liferay-6'
import { liferay7 } from './liferay-7'
import { nukeviet4 } from './nukeviet-4'
import { nukeviet5 } from './nukeviet-5'
import type { PortalProfile } from './profile'
import { sharepoint } from './sharepoint'
import { umbraco } from './umbraco'
import { wordpressClassic } from './wordpress-classic'
import { wordpressGutenberg } from './wordpress-gutenberg'

export const PORTALS: readonly PortalProfile[] = [
  demoPortal,
  nukeviet4,
  nukeviet5,
  drupal7,
  drupal8To11,
  liferay6,
  liferay7,
  wordpressClassic,
  wordpressGutenberg,
  joomla,
  dnn,
  sharepoint,
  umbraco,
  genericVi,
]
