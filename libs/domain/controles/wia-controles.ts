import type { WiaClaimContextV2 } from '../journeys/wia-claim.context';
import { HANDTEKENING, VOORSTEL } from './algemene-controles';
import type { Controle } from './controle';

/** Before a WIA-beschikking leaves (evaluation Box 6.3; 25% of the dossiers of its study had an error here). */
export const WIA_CONTROLES: readonly Controle<WiaClaimContextV2>[] = [HANDTEKENING, VOORSTEL];
