import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { berekenDwangsom, type Dwangsom } from '../../../libs/domain/dwangsom/bereken-dwangsom';
import { foutenInDwangsomVraag } from '../../../libs/domain/dwangsom/vraag';
import { OpenToAll } from '../door/bearer.guard';
import { invalid } from '../problem';
import { DWANGSOM_SCHEMA } from './dwangsom-antwoord';
import { DwangsomBody } from './dwangsomberekening.dto';

/** What deciding late costs, without a dossier: the same function as the engine. */
@OpenToAll()
@ApiTags('berekeningen')
@Controller('v1/dwangsomberekeningen')
export class DwangsomberekeningenController {
  @Post()
  @HttpCode(200)
  @ApiOkResponse(DWANGSOM_SCHEMA)
  dwangsom(@Body() vraag: DwangsomBody): Dwangsom {
    const fouten = foutenInDwangsomVraag(vraag);
    if (fouten.length > 0) throw invalid(fouten);
    return berekenDwangsom(vraag);
  }
}
