import type { CommandBus } from '@nestjs/cqrs';
import type { LaadMeting } from '../../../libs/casework/commands/laad-meting';
import { beeldVan } from '../../../libs/domain/tevredenheid/beeld';
import { Groepen, type Scope } from '../../../libs/domain/tevredenheid/groepen';
import { leesPublicatie } from '../../../libs/domain/tevredenheid/lees-publicatie';
import { leesRespondenten } from '../../../libs/domain/tevredenheid/lees-respondenten';
import { vragenlijst } from '../../../libs/domain/tevredenheid/vragenlijst';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { KANTOREN, TEAMS } from '../centre/kantoren';
import { medewerkers } from '../centre/medewerkers';
import { askTevredenheid } from './tevredenheid';

const PLAATSEN = { kantoren: KANTOREN, teams: TEAMS };

async function metingen() {
  const loaded: LaadMeting['input'][] = [];
  const bus = {
    execute: ({ input }: LaadMeting) => {
      loaded.push(input);
      return Promise.resolve({ kind: 'ok' });
    },
  } as unknown as CommandBus;
  await askTevredenheid(bus, medewerkers(7), { seed: 7, vandaag: '2026-11-28' as Datum });
  return loaded;
}

describe('the surveys of the demo', () => {
  it('are the published tables, and metingen up to today, all without a fault', async () => {
    const loaded = await metingen();
    expect(loaded.map(({ bron, meting }) => `${bron} ${meting}`)).toEqual([
      'WERKBELEVING 2023',
      'MENSELIJKE_MAAT 2023-1',
      ...[2024, 2025, 2026].flatMap((jaar) => [
        `WERKBELEVING ${jaar}`,
        `MENSELIJKE_MAAT ${jaar}-1`,
        `MENSELIJKE_MAAT ${jaar}-2`,
      ]),
    ]);
    for (const { bron, vorm, tabel } of loaded) {
      const read = vorm === 'PUBLICATIE' ? leesPublicatie : leesRespondenten;
      expect(read(vragenlijst(bron, '2023'), tabel, PLAATSEN)).not.toHaveProperty('fouten');
    }
  });

  it('have Rotterdam above the rest and Breda below it, and are the same every time', async () => {
    const [first, second] = [await metingen(), await metingen()];
    expect(second).toEqual(first);
    const { tabel } = first.find(({ bron, meting }) => bron === 'WERKBELEVING' && meting === '2026')!;
    const lijst = vragenlijst('WERKBELEVING', '2023');
    const gelezen = leesRespondenten(lijst, tabel, PLAATSEN);
    if ('fouten' in gelezen) throw new Error('faults');
    const groepen = new Groepen(lijst, 'RESPONDENTEN', gelezen.uitkomsten, PLAATSEN);
    const team = (scope: Scope) =>
      beeldVan(lijst, groepen, scope, 'ALLEN').themas.find(({ thema }) => thema === 'TEAM')!.vergelijking!
        .uitslag;
    expect([team('kantoor:rotterdam'), team('kantoor:breda')]).toEqual(['HOGER', 'LAGER']);
  });
});
