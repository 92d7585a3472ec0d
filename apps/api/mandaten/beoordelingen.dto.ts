import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  BEOORDELING_LIJSTEN,
  type BeoordelingLijst,
} from '../../../libs/casework/queries/beoordelingen.query';
import { BEOORDELING_ACTIES, type BeoordelingActie } from '../../../libs/domain/mandaat/beoordeling';
import { Bladeren } from '../page';
import { IsEen, IsId, Optioneel } from '../validation/decorators';

export class BeoordelingenVraag extends Bladeren {
  @ApiPropertyOptional({
    enum: BEOORDELING_LIJSTEN,
    default: 'mij',
    description: 'Wacht op mij, wacht op een arts van mijn team, teruggestuurd, of akkoord',
  })
  @Optioneel()
  @IsEen(BEOORDELING_LIJSTEN)
  lijst?: BeoordelingLijst;
}

export class BeoordelingActieVraag {
  @ApiProperty({ enum: BEOORDELING_ACTIES })
  @IsEen(BEOORDELING_ACTIES)
  actie!: BeoordelingActie;

  @ApiPropertyOptional({ description: 'De code van de reden; bij stuurTerug' })
  @Optioneel()
  @IsId()
  reden?: string;
}
