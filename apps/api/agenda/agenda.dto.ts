import { ApiPropertyOptional } from '@nestjs/swagger';
import { AGENDA_LIJSTEN } from '../../../libs/casework/queries/agenda.query';
import { Bladeren } from '../page';
import { IsDatum, IsEen, IsId, Optioneel } from '../validation/decorators';

export class AgendaVraag extends Bladeren {
  @ApiPropertyOptional({ format: 'date', description: 'Eerste dag; standaard vandaag' })
  @Optioneel()
  @IsDatum()
  van?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Laatste dag' })
  @Optioneel()
  @IsDatum()
  tot?: string;

  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({
    enum: AGENDA_LIJSTEN,
    description: 'mijn: vast aanspreekpunt of behandelaar; team: het eigen team',
  })
  @Optioneel()
  @IsEen(AGENDA_LIJSTEN)
  lijst?: (typeof AGENDA_LIJSTEN)[number];
}
