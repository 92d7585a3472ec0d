import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { STROOM_KOLOMMEN, type StroomKolom } from '../../../libs/casework/cijfers/doorstroom-dossiers.query';
import { LEEFTIJDSKLASSEN } from '../../../libs/domain/doorstroom/leeftijd';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { Bladeren } from '../page';
import { IsDatum, IsEen, IsScope, IsTekst, IsTijdstip, Optioneel } from '../validation/decorators';

const KLASSEN = LEEFTIJDSKLASSEN.map(({ klasse }) => klasse);

/** Of whom, and which days, both counted. */
export class TijdVraag {
  @ApiPropertyOptional({ example: 'team:heerlen-3', description: 'Standaard het eigen team of kantoor' })
  @Optioneel()
  @IsScope()
  scope?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Standaard twaalf hele maanden' })
  @Optioneel()
  @IsDatum()
  van?: Datum;

  @ApiPropertyOptional({ format: 'date', description: 'Standaard het eind van de vorige maand' })
  @Optioneel()
  @IsDatum()
  tot?: Datum;
}

/** The same, as known when. */
export class ToenVraag extends TijdVraag {
  @ApiPropertyOptional({ format: 'date-time', description: 'Zoals het op dat tijdstip bekend was' })
  @Optioneel()
  @IsTijdstip()
  opTijdstip?: string;
}

export class DoorstroomVraag extends ToenVraag {}

export class KpiVraag extends ToenVraag {
  @ApiPropertyOptional({ enum: ['maand'], default: 'maand' })
  @Optioneel()
  @IsEen(['maand'])
  per?: string;

  @ApiPropertyOptional({ description: 'Een van de varianten van de definitie; standaard de eerste' })
  @Optioneel()
  @IsTekst(40)
  variant?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Zoals het die nacht is gepubliceerd; alleen met scope',
  })
  @Optioneel()
  @IsDatum()
  opSnapshot?: Datum;
}

class GeteldVraag extends IntersectionType(ToenVraag, Bladeren) {}

export class StroomDossiersVraag extends GeteldVraag {
  @ApiProperty({ enum: STROOM_KOLOMMEN })
  @IsEen(STROOM_KOLOMMEN)
  kolom!: StroomKolom;

  @ApiPropertyOptional({ enum: KLASSEN, description: 'Alleen bij voorraad en telaat' })
  @Optioneel()
  @IsEen(KLASSEN)
  leeftijd?: string;
}

export class KpiDossiersVraag extends GeteldVraag {
  @ApiPropertyOptional()
  @Optioneel()
  @IsTekst(40)
  variant?: string;

  @ApiPropertyOptional({ enum: ['teller', 'noemer'], default: 'noemer' })
  @Optioneel()
  @IsEen(['teller', 'noemer'])
  deel?: 'teller' | 'noemer';

  @ApiPropertyOptional({ description: 'Alleen dit onderdeel van de definitie' })
  @Optioneel()
  @IsTekst(40)
  onderdeel?: string;
}
