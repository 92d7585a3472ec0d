import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsDefined,
  IsNumber,
  IsObject,
  IsString,
  ValidateNested,
} from 'class-validator';
import {
  HOOGSTE_UURLOON,
  MEESTE_FUNCTIES,
  UREN_PER_WEEK,
  type Wet,
} from '../../../libs/domain/schatting/vraag';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, Optioneel } from '../validation/decorators';

const WETTEN = ['WIA', 'ZW'];

/** Only that it is a number: how large and how exact an amount may be is for the domain to say. */
const IsGetal = () => IsNumber({}, { message: 'moet een getal zijn' });
const uurloon = { minimum: 0.01, maximum: HOOGSTE_UURLOON, multipleOf: 0.01, description: 'Euro per uur' };
const uren = { minimum: 0.01, maximum: UREN_PER_WEEK, multipleOf: 0.01, description: 'Uren per week' };

export class MaatmanVraag {
  @ApiProperty(uurloon)
  @IsGetal()
  uurloon!: number;

  @ApiProperty(uren)
  @IsGetal()
  uren!: number;
}

export class FunctieVraag {
  @ApiProperty({ description: 'SBC-code van het CBBS', example: '111180' })
  @IsString()
  sbcCode!: string;

  @ApiProperty(uurloon)
  @IsGetal()
  uurloon!: number;

  @ApiProperty({ type: 'integer', minimum: 0 })
  @IsGetal()
  arbeidsplaatsen!: number;

  @ApiPropertyOptional({
    ...uren,
    description: 'Uren per week; meer dan de cliënt kan werken past niet (Schattingsbesluit 9 onder b)',
  })
  @Optioneel()
  @IsGetal()
  uren?: number;
}

export class SchattingBody {
  @ApiProperty({ enum: WETTEN })
  @IsEen(WETTEN)
  wet!: Wet;

  @ApiProperty({ format: 'date', description: 'De datum in geding; bepaalt welke regels gelden' })
  @IsDatum()
  peilDatum!: Datum;

  @ApiProperty({ type: MaatmanVraag })
  @IsDefined()
  @IsObject()
  @ValidateNested()
  @Type(() => MaatmanVraag)
  maatman!: MaatmanVraag;

  @ApiPropertyOptional({ ...uren, minimum: 0, description: 'Uren per week; weglaten zonder urenbeperking' })
  @Optioneel()
  @IsGetal()
  urenBelastbaar?: number;

  @ApiPropertyOptional({ description: 'Schattingsbesluit 2 lid 2 en 5: geen arbeidskundig onderzoek' })
  @Optioneel()
  @IsBoolean()
  geenBenutbareMogelijkheden?: boolean;

  @ApiPropertyOptional({ description: 'Schattingsbesluit 2 lid 6: geen functies nodig' })
  @Optioneel()
  @IsBoolean()
  geschiktVoorMaatgevendeArbeid?: boolean;

  @ApiPropertyOptional({ description: 'Volledig en duurzaam leidt tot IVA (Wet WIA 4)' })
  @Optioneel()
  @IsBoolean()
  duurzaam?: boolean;

  @ApiPropertyOptional({
    ...uurloon,
    minimum: 0,
    description: 'Feitelijke verdiensten per uur van de maatman',
  })
  @Optioneel()
  @IsGetal()
  feitelijkUurloon?: number;

  @ApiPropertyOptional({
    ...uren,
    minimum: 0,
    description:
      'Uren per week van het feitelijke werk; de verdiensten worden dan over de maatmanuren verdeeld',
  })
  @Optioneel()
  @IsGetal()
  feitelijkeUren?: number;

  @ApiPropertyOptional({ type: [FunctieVraag], maxItems: MEESTE_FUNCTIES })
  @Optioneel()
  @IsArray({ message: 'moet een lijst zijn' })
  @ArrayMaxSize(MEESTE_FUNCTIES, { message: `mag hoogstens ${MEESTE_FUNCTIES} regels hebben` })
  @ValidateNested({ each: true })
  @Type(() => FunctieVraag)
  functies?: FunctieVraag[];
}
