import { datum } from '../../domain/termijnen/datum';
import type { Verslag } from '../queries/mdo-verslag.query';
import { tekstVan } from './brief';
import { composeMedischVerslag, composeVerslag } from './compose-verslag';

const verslag: Verslag = {
  id: '3f2a91bc-0000-4000-8000-000000000000',
  team: 't',
  teamNaam: 'Heerlen 1',
  datum: datum('2026-06-01'),
  aanvang: '09:30',
  status: 'GESLOTEN',
  voorzitter: { id: 'pb', naam: 'P. Bakker' },
  aanwezigen: [
    { medewerkerId: 'pb', naam: 'P. Bakker', rollen: ['PROCESBEGELEIDER'], vanTijdstip: '', totTijdstip: '' },
    {
      medewerkerId: 'ms',
      naam: 'M. Smit',
      rollen: ['MEDISCH_SECRETARESSE'],
      vanTijdstip: '',
      totTijdstip: '',
    },
    { medewerkerId: 'pb', naam: 'P. Bakker', rollen: ['PROCESBEGELEIDER'], vanTijdstip: '', totTijdstip: '' },
  ],
  punten: [
    {
      dossierId: 'a',
      client: { naam: 'A. de Wit' },
      soortLabel: 'WIA-claim',
      redenen: ['geen plan'],
      status: 'BESPROKEN',
      reden: null,
      uitkomst: {
        notitie: 'Spreekuur plannen',
        volgendeDatum: '2026-07-01',
        aanspreekpunt: { naam: 'F. Demir', reden: 'kent de cliënt' },
        afspraken: [{ wat: 'Bellen', wie: 'Procesbegeleider', gereedDatum: '2026-06-12' }],
        besluiten: ['Opgeschort'],
      },
      medisch: { tekst: 'geheime diagnose', door: 'V. Arts' },
    },
    {
      dossierId: 'b',
      client: { naam: 'B. Bos' },
      soortLabel: 'Ziektewet',
      redenen: ['nieuw, nog niet besproken'],
      status: 'VOLGENDE_KEER',
      reden: 'tijd op',
    },
  ],
};

describe('the minutes of an MDO on paper', () => {
  it('say everything that was recorded, and nothing medical', () => {
    const brief = composeVerslag(verslag);
    expect(brief.onderwerp).toBe('Verslag MDO van ma 1 jun 2026 om 09:30');
    expect(brief.merk).toBeUndefined();
    expect(tekstVan(brief)).toBe(
      [
        'Voorzitter: P. Bakker.\nAanwezig: P. Bakker (procesbegeleider), M. Smit (medisch secretaresse).',
        'A. de Wit, WIA-claim (besproken)\nOp de agenda: geen plan.\nSpreekuur plannen\nAfspraak: Bellen: Procesbegeleider, gereed vr 12 jun 2026.\nVastgelegd: Opgeschort.\nNieuw aanspreekpunt: F. Demir (kent de cliënt).\nOpnieuw bezien op wo 1 jul 2026.',
        'B. Bos, Ziektewet (volgende keer)\nOp de agenda: nieuw, nog niet besproken.\nReden: tijd op',
      ].join('\n\n'),
    );
  });

  it('have a medical annex of who has something medical only, marked as such', () => {
    const brief = composeMedischVerslag(verslag);
    expect(brief.merk).toContain('MEDISCH');
    expect(tekstVan(brief)).toBe('A. de Wit, WIA-claim (besproken)\ngeheime diagnose\n(V. Arts)');
    const none = { ...verslag, punten: verslag.punten.slice(1) };
    expect(tekstVan(composeMedischVerslag(none))).toContain('geen medische bespreking');
  });
});
