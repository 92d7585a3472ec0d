import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { REGELBOEK } from '../../../libs/domain/regels/regelboek';
import { schat, type Schatting } from '../../../libs/domain/schatting/schat';
import { foutenInVraag } from '../../../libs/domain/schatting/vraag';
import {
  beslistermijn,
  opschortingNaUitnodiging,
  whyNoTermijn,
} from '../../../libs/domain/termijnen/beslistermijn';
import { foutenInVerloop, kalenderVan } from '../../../libs/domain/termijnen/ziektewet-kalender';
import { OpenToAll } from '../door/bearer.guard';
import { invalid } from '../problem';
import { KALENDER_SCHEMA, kalenderAntwoord, SCHATTING_SCHEMA } from './antwoorden';
import { SchattingBody } from './schatting.dto';
import { TermijnVraag } from './termijnberekening.dto';
import { ZiektewetkalenderBody } from './ziektewetkalender.dto';

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
        regelVersie: REGELBOEK.versie,
      };
    }
    const { wettelijkeDatum, uiterlijkeBeslisdatum, regel, onderbouwing } = termijn;
    return { wettelijkeDatum, uiterlijkeBeslisdatum, regel, onderbouwing, regelVersie: REGELBOEK.versie };
  }

  @Post('schattingen')
  @HttpCode(200)
  @ApiOkResponse(SCHATTING_SCHEMA)
  schatting(@Body() vraag: SchattingBody): Schatting {
    const fouten = foutenInVraag(vraag, REGELBOEK);
    if (fouten.length > 0) throw invalid(fouten);
    return schat(vraag);
  }

  @Post('ziektewetkalenders')
  @HttpCode(200)
  @ApiOkResponse(KALENDER_SCHEMA)
  ziektewetkalender(@Body() verloop: ZiektewetkalenderBody) {
    const fouten = foutenInVerloop(verloop);
    if (fouten.length > 0) throw invalid(fouten);
    return kalenderAntwoord(kalenderVan(verloop));
  }
}
