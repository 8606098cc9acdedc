/** What the page's own world gets in the tests of the hands: the bridge as it ships, without the extension around it. */
import { installBridge } from '../../../lib/page/bridge-main'

installBridge()
