import { firstRefusal, type Act } from '../acts/act';
import { form, keuzeVeld, tekstVeld } from '../acts/schema';
import { fact } from '../facts';
import type { BeoordelingContext } from '../journeys/beoordeling.context';
import { refuse } from '../refusals';
import { REGELBOEK } from '../regels/regelboek';
import { controleer, type Controle } from './controle';

/**
 * Lets a finding stand where the law leaves room: by another than who determined the right, with a reason, on record.
 * It holds for this vaststelling only.
 */
export function accepteerBevinding<C extends BeoordelingContext>(
  controles: readonly Controle<C>[],
): Act<C, { controle: string; reden: string }> {
  const overrulebaar = controles.filter((controle) => controle.overrulebaar);
  return {
    label: 'Bevinding aanvaarden',
    rollen: ['REGIEVOERDER', 'PROCESBEGELEIDER', 'RE_INTEGRATIEBEGELEIDER'],
    schema: form({
      controle: keuzeVeld(
        'Bevinding',
        Object.fromEntries(overrulebaar.map(({ code, titel }) => [code, titel])),
      ),
      reden: tekstVeld('Waarom het besluit toch zo mag (geen medische gegevens)', 'lang', 1000),
    }),
    when: (context, { by, regels = REGELBOEK, vandaag }) =>
      firstRefusal(
        controleer(overrulebaar, context, { regels, vandaag }, context.aanvaard).some(
          ({ uitslag }) => uitslag === 'FOUT',
        )
          ? undefined
          : refuse('GEEN_BEVINDING', 'Er is geen bevinding die aanvaard kan worden.'),
        context.vaststelling?.doorId === by.medewerkerId
          ? refuse(
              'VIER_OGEN',
              'U heeft deze vaststelling zelf gemaakt; een collega beoordeelt de bevinding.',
            )
          : undefined,
      ),
    check: (context, { controle }, { regels = REGELBOEK, vandaag }) =>
      controleer(overrulebaar, context, { regels, vandaag }, context.aanvaard).some(
        ({ code, uitslag }) => code === controle && uitslag === 'FOUT',
      )
        ? undefined
        : refuse('GEEN_BEVINDING', 'Deze controle heeft geen bevinding die aanvaard kan worden.'),
    apply: (context, { controle, reden }, { by }) => ({
      context: {
        aanvaard: { ...context.aanvaard, [controle]: { reden, doorId: by.medewerkerId } },
      } as Partial<C>,
      facts: [fact('BevindingAccepted', { controle, reden })],
    }),
  };
}
