import { ApiPropertyOptional } from '@nestjs/swagger';
import { SOORTEN } from '../../../libs/domain/aanvraag';
import { FASEN } from '../../../libs/domain/fasen';
import { Bladeren } from '../page';
import { IsEen, IsId, IsTekst, IsTijdstip, Optioneel } from '../validation/decorators';

const soorten = Object.keys(SOORTEN);
const fasen = Object.keys(FASEN);
export const TERMIJN_STATUSSEN = ['LOOPT', 'OPGESCHORT', 'VERSTREKEN', 'VOLDAAN', 'VERVALLEN'] as const;

export class DossiersVraag extends Bladeren {
  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({ example: 'heerlen' })
  @Optioneel()
  @IsId()
  kantoor?: string;

  @ApiPropertyOptional({ enum: soorten })
  @Optioneel()
  @IsEen(soorten)
  soort?: string;

  @ApiPropertyOptional({ enum: fasen })
  @Optioneel()
  @IsEen(fasen)
  fase?: string;

  @ApiPropertyOptional({ enum: TERMIJN_STATUSSEN })
  @Optioneel()
  @IsEen(TERMIJN_STATUSSEN)
  termijnStatus?: string;

  @ApiPropertyOptional({ description: 'Vast aanspreekpunt of behandelaar van een open taak' })
  @Optioneel()
  @IsId()
  behandelaarId?: string;

  @ApiPropertyOptional({ description: 'Begin van een naam, letterlijk gelezen', maxLength: 100 })
  @Optioneel()
  @IsTekst(100)
  zoek?: string;
}

export class ToenVraag {
  @ApiPropertyOptional({ format: 'date-time', description: 'Zoals het op dat tijdstip bekend was' })
  @Optioneel()
  @IsTijdstip()
  opTijdstip?: string;
}
