import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import {
  beslissingOpBezwaar,
  type BezwaarTermijnen,
} from '../../../libs/domain/bezwaar/beslissing-op-bezwaar';
import { kentBezwaar } from '../../../libs/domain/bezwaar/bezwaarregels';
import { REGELBOEK } from '../../../libs/domain/regels/regelboek';
import { opschortingNaUitnodiging } from '../../../libs/domain/termijnen/opschorting';
import { OpenToAll } from '../door/bearer.guard';
import { invalid } from '../problem';
import { BezwaarVraag } from './bezwaarberekening.dto';

const text = { type: 'string' };
const maybe = { type: 'string', format: 'date', nullable: true };
const properties = {
  bezwaartermijnEindDatum: { ...maybe, description: 'De laatste dag om bezwaar te maken' },
  opTijd: { type: 'boolean', nullable: true, description: 'null zonder ontvangstdatum' },
  beslisUiterlijkDatum: { ...maybe, description: 'De laatste dag om op het bezwaar te beslissen' },
  verdagingUiterlijkDatum: { ...maybe, description: 'Zover kan UWV zelf verdagen (Awb 7:10 lid 3)' },
  grondslag: { ...text, nullable: true },
  weken: { type: 'integer', nullable: true },
  onderbouwing: {
    type: 'array',
    items: {
      type: 'object',
      required: ['feit', 'datum', 'grondslag', 'gevolg'],
      properties: { feit: text, datum: { type: 'string', format: 'date' }, grondslag: text, gevolg: text },
    },
  },
  regelVersie: { type: 'integer' },
} satisfies Record<keyof BezwaarTermijnen, object>;

/** The terms of a bezwaar without a dossier: the same function as the engine. */
@OpenToAll()
@ApiTags('berekeningen')
@Controller('v1/bezwaarberekeningen')
export class BezwaarberekeningenController {
  @Post()
  @HttpCode(200)
  @ApiOkResponse({
    schema: {
      type: 'object',
      required: Object.keys(properties),
      properties: { ...properties, reden: { ...text, description: 'Waarom er geen termijn is' } },
    },
  })
  bezwaar(@Body() vraag: BezwaarVraag) {
    const fouten = foutenIn(vraag);
    if (fouten.length > 0) throw invalid(fouten);
    const { opschortingen = [], verdagingen = [], ontvangenDatum, verzondenDatum, ...rest } = vraag;
    const termijnen = beslissingOpBezwaar({
      ...rest,
      bezwaarschriften: ontvangenDatum ? [{ ontvangenDatum, ...(verzondenDatum && { verzondenDatum }) }] : [],
      opschortingen: opschortingen.map(({ grond, verzoekDatum, hersteldDatum, hersteltermijnDatum }) => ({
        ...opschortingNaUitnodiging(grond, verzoekDatum, hersteldDatum, hersteltermijnDatum),
        grond,
      })),
      verdaging: verdagingen[0] ?? null,
    });
    return termijnen ?? { ...ZONDER, reden: waaromGeen(vraag) };
  }
}

const ZONDER = {
  bezwaartermijnEindDatum: null,
  opTijd: null,
  beslisUiterlijkDatum: null,
  verdagingUiterlijkDatum: null,
  grondslag: null,
  weken: null,
  onderbouwing: [],
  regelVersie: REGELBOEK.versie,
};

const waaromGeen = ({ soort }: BezwaarVraag): string =>
  kentBezwaar(soort)
    ? 'Op de dag van bekendmaking gold voor deze soort nog geen regel'
    : 'Een oordeel of advies is geen besluit; er is geen bezwaar mogelijk (Awb 1:3 en 7:1)';

function foutenIn({ ontvangenDatum, verzondenDatum, opschortingen = [] }: BezwaarVraag) {
  const reversed = opschortingen.flatMap(({ verzoekDatum, hersteldDatum, hersteltermijnDatum }, index) => [
    ...(hersteldDatum && hersteldDatum < verzoekDatum
      ? [{ veld: `opschortingen.${index}.hersteldDatum`, melding: 'kan niet vóór het verzoek liggen' }]
      : []),
    ...(hersteltermijnDatum && hersteltermijnDatum < verzoekDatum
      ? [{ veld: `opschortingen.${index}.hersteltermijnDatum`, melding: 'kan niet vóór het verzoek liggen' }]
      : []),
  ]);
  const posted =
    verzondenDatum && !ontvangenDatum
      ? [{ veld: 'ontvangenDatum', melding: 'is nodig naast de dag van verzending' }]
      : verzondenDatum && ontvangenDatum && verzondenDatum > ontvangenDatum
        ? [{ veld: 'verzondenDatum', melding: 'kan niet na de ontvangst liggen' }]
        : [];
  return [...reversed, ...posted];
}
