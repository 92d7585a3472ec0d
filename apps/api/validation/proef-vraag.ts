import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsEen, Optioneel } from './decorators';

/** Whether something is only tried. */
export class ProefVraag {
  @ApiPropertyOptional({
    enum: ['true', 'false'],
    description: 'true: alleen laten zien wat het doet; er wordt niets geschreven',
  })
  @Optioneel()
  @IsEen(['true', 'false'])
  proef?: 'true' | 'false';
}
