import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  beslistermijn,
  opschortingNaUitnodiging,
  whyNoTermijn,
} from '../../../libs/domain/termijnen/beslistermijn';
import { OpenToAll } from '../door/bearer.guard';
import { invalid } from '../problem';
import { TermijnVraag } from './termijnberekening.dto';

/** Calculators without a dossier: the same functions as the engine, for whoever wants to check a date. */
@OpenToAll()
@ApiTags('berekeningen')
@Controller('v1')
export class BerekeningenController {
  @Post('termijnberekeningen')
  @HttpCode(200)
  termijn(@Body() { opschortingen = [], verlengingen = [], ...vraag }: TermijnVraag) {
    const reversed = opschortingen.findIndex(
      ({ uitnodigingDatum, aangevuldDatum }) =>
        aangevuldDatum !== undefined && aangevuldDatum < uitnodigingDatum,
    );
    if (reversed >= 0) {
      throw invalid([
        { veld: `opschortingen.${reversed}.aangevuldDatum`, melding: 'kan niet vóór de uitnodiging liggen' },
      ]);
    }
    const invoer = {
      ...vraag,
      opschortingen: opschortingen.map(({ grond, uitnodigingDatum, aangevuldDatum }) =>
        opschortingNaUitnodiging(grond, uitnodigingDatum, aangevuldDatum),
      ),
      verlengingen,
    };
    const termijn = beslistermijn(invoer);
    if (!termijn) {
      return {
        wettelijkeDatum: null,
        uiterlijkeBeslisdatum: null,
        regel: null,
        reden: whyNoTermijn(invoer),
        onderbouwing: [],
      };
    }
    const { wettelijkeDatum, uiterlijkeBeslisdatum, regel, onderbouwing } = termijn;
    return { wettelijkeDatum, uiterlijkeBeslisdatum, regel, onderbouwing };
  }
}
