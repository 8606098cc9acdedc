/** What every unit test starts with: an interface that speaks Vietnamese, from the words that are shipped. */
import { speak } from '../lib/messages'
import words from '../public/_locales/vi/messages.json'

speak(words)
