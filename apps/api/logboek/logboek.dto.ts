import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsEen, Optioneel } from '../validation/decorators';

const VORMEN = ['ocel', 'csv'] as const;
export type LogboekVorm = (typeof VORMEN)[number];

export class LogboekVraag {
  @ApiPropertyOptional({
    enum: VORMEN,
    default: 'ocel',
    description: 'OCEL 2.0 JSON, of CSV met een regel per feit',
  })
  @Optioneel()
  @IsEen(VORMEN)
  vorm?: LogboekVorm;
}
