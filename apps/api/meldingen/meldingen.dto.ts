import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { MELDING_LIJSTEN, type MeldingLijst } from '../../../libs/casework/queries/meldingen.query';
import { MELDING_ACTIES, type MeldingActie } from '../../../libs/domain/meldingen/melding-acts';
import { Bladeren } from '../page';
import { IsDatum, IsEen, Optioneel } from '../validation/decorators';

const STATUSSEN = ['open', 'alles'] as const;

export class MeldingenVraag extends Bladeren {
  @ApiPropertyOptional({
    enum: MELDING_LIJSTEN,
    default: 'mijn',
    description: 'mijn: aan u of uw rol gericht; team: alles in uw team of kantoor',
  })
  @Optioneel()
  @IsEen(MELDING_LIJSTEN)
  lijst?: MeldingLijst;

  @ApiPropertyOptional({
    enum: STATUSSEN,
    default: 'open',
    description: 'alles: ook wat in de afgelopen 30 dagen is afgehandeld of vervallen',
  })
  @Optioneel()
  @IsEen(STATUSSEN)
  status?: (typeof STATUSSEN)[number];
}

export class DagoverzichtVraag {
  @ApiPropertyOptional({ format: 'date', description: 'Een dag tot en met vandaag; standaard vandaag' })
  @Optioneel()
  @IsDatum()
  datum?: string;
}

export class MeldingActieVraag {
  @ApiProperty({ enum: MELDING_ACTIES })
  @IsEen(MELDING_ACTIES)
  actie!: MeldingActie;
}
