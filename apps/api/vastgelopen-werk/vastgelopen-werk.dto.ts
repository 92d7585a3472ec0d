import { ApiPropertyOptional } from '@nestjs/swagger';
import { Bladeren } from '../page';
import { IsEen, Optioneel } from '../validation/decorators';

const STATUSSEN = ['open', 'alles'] as const;

export class VastgelopenWerkVraag extends Bladeren {
  @ApiPropertyOptional({
    enum: STATUSSEN,
    default: 'open',
    description: 'alles: ook wat in de afgelopen 30 dagen is opgelost of vervallen',
  })
  @Optioneel()
  @IsEen(STATUSSEN)
  status?: (typeof STATUSSEN)[number];
}
