import { ApiPropertyOptional } from '@nestjs/swagger';
import { Bladeren } from '../page';
import { IsDagen, IsId, Optioneel } from '../validation/decorators';

export class DwangsommenVraag extends Bladeren {
  @ApiPropertyOptional({ example: 'heerlen-3' })
  @Optioneel()
  @IsId()
  team?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 365,
    default: 28,
    description: 'Hoeveel dagen vooruit wordt gerekend',
  })
  @Optioneel()
  @IsDagen()
  dagen?: string;
}
