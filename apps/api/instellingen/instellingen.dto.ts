import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNumber,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { CIJFERBELEID, type Cijferbeleid } from '../../../libs/access/cijfer-sight';
import { MET_EIGEN_NORM, type MetEigenNorm } from '../../../libs/domain/kpi/eigen-norm';
import { QUORUM, QUORUM_NAMEN, type Gespreksoort } from '../../../libs/domain/mdo/quorum';
import { ROLLEN, type Rol } from '../../../libs/domain/rollen';
import { ARTSEN } from '../../../libs/domain/taken/handelingen';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, IsId, IsTekst, Optioneel } from '../validation/decorators';

const getal = (van: number, tot: number) => ({ message: `moet een heel getal van ${van} t/m ${tot} zijn` });
const LIJST = { message: 'moet een lijst zijn' };
const DUBBEL = { message: 'noemt een rol dubbel' };
const uit = (waarden: readonly string[]) => ({
  each: true,
  message: `moet een van deze waarden zijn: ${waarden.join(', ')}`,
});

class VanafDag {
  @ApiPropertyOptional({ format: 'date', description: 'De eerste dag; standaard vandaag, nooit eerder' })
  @Optioneel()
  @IsDatum()
  vanDatum?: Datum;
}

export class DelegatiebeleidGegevens extends VanafDag {
  @ApiProperty({
    enum: ARTSEN,
    isArray: true,
    description: 'Wie delegeert; de anderen krijgen alleen taakondersteuning',
  })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één rol' })
  @ArrayUnique(DUBBEL)
  @IsIn(ARTSEN, uit(ARTSEN))
  delegeren!: Rol[];

  @ApiProperty({ enum: ['SCHORT_OP', 'WAARNEMER'], description: 'Wat er gebeurt als de arts afwezig is' })
  @IsEen(['SCHORT_OP', 'WAARNEMER'])
  bijAfwezigheid!: 'SCHORT_OP' | 'WAARNEMER';

  @ApiProperty({ minimum: 1, maximum: 100, description: 'Een steekproef is nooit kleiner, in procenten' })
  @IsInt(getal(1, 100))
  @Min(1, getal(1, 100))
  @Max(100, getal(1, 100))
  steekproefLaagste!: number;

  @ApiProperty({ minimum: 1, maximum: 100, description: 'En nooit groter' })
  @IsInt(getal(1, 100))
  @Min(1, getal(1, 100))
  @Max(100, getal(1, 100))
  steekproefHoogste!: number;

  @ApiProperty({ minimum: 1, maximum: 100, description: 'Zo vaak akkoord op rij halveert de steekproef' })
  @IsInt(getal(1, 100))
  @Min(1, getal(1, 100))
  @Max(100, getal(1, 100))
  steekproefReeks!: number;
}

const AAN_TAFEL = Object.keys(QUORUM_NAMEN);

export class QuorumGegevens extends VanafDag {
  @ApiProperty({ enum: Object.keys(QUORUM) })
  @IsEen(Object.keys(QUORUM))
  soort!: Gespreksoort;

  @ApiProperty({ enum: AAN_TAFEL, isArray: true })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één discipline' })
  @ArrayUnique(DUBBEL)
  @IsIn(AAN_TAFEL, uit(AAN_TAFEL))
  rollen!: Rol[];
}

export class WerkpatroonGegevens extends VanafDag {
  @ApiProperty()
  @IsId()
  medewerkerId!: string;

  @ApiProperty({ type: 'integer', isArray: true, description: 'Minuten van maandag t/m vrijdag' })
  @IsArray(LIJST)
  @ArrayMinSize(5, { message: 'noem de vijf dagen van maandag t/m vrijdag' })
  @ArrayMaxSize(5, { message: 'noem de vijf dagen van maandag t/m vrijdag' })
  @IsInt({ each: true, ...getal(0, 600) })
  @Min(0, { each: true, ...getal(0, 600) })
  @Max(600, { each: true, ...getal(0, 600) })
  minuten!: number[];

  @ApiProperty({ minimum: 0, maximum: 100, description: 'Deel voor opleiding en neventaken, in procenten' })
  @IsInt(getal(0, 100))
  @Min(0, getal(0, 100))
  @Max(100, getal(0, 100))
  aandeelOpleiding!: number;

  @ApiPropertyOptional({
    description: 'Deel van de uren dat naar dossiers in Regie gaat, in procenten; weglaten: zoals het was',
  })
  @Optioneel()
  @IsNumber({ maxDecimalPlaces: 3 }, { message: 'moet een getal met hoogstens drie decimalen zijn' })
  @Min(0.001, { message: 'moet hoger zijn dan 0' })
  @Max(100, { message: 'kan niet hoger zijn dan 100' })
  dekking?: number;
}

export class VasteVervangerGegevens extends VanafDag {
  @ApiProperty()
  @IsId()
  medewerkerId!: string;

  @ApiProperty({ enum: ROLLEN })
  @IsEen(ROLLEN)
  rol!: Rol;

  @ApiPropertyOptional({ description: 'Weglaten: vanaf die dag geen vaste vervanger meer' })
  @Optioneel()
  @IsId()
  vervangerId?: string;
}

export class CijferbeleidGegevens extends VanafDag {
  @ApiProperty({
    enum: CIJFERBELEID,
    description: 'Wie de cijfers van teams ziet, behalve regievoerder en bedrijfskundig manager',
  })
  @IsEen(CIJFERBELEID)
  beleid!: Cijferbeleid;

  @ApiProperty({ description: 'Of de andere teams te zien zijn, zoals zij op maandag stonden' })
  @IsBoolean({ message: 'moet true of false zijn' })
  allenWekelijks!: boolean;
}

export class KpiNormGegevens extends VanafDag {
  @ApiProperty({ enum: MET_EIGEN_NORM })
  @IsEen(MET_EIGEN_NORM)
  naam!: MetEigenNorm;

  @ApiPropertyOptional({ description: 'Weglaten: vanaf die dag geldt de landelijke norm weer' })
  @Optioneel()
  @IsNumber({ maxDecimalPlaces: 2 }, { message: 'moet een getal met hoogstens twee decimalen zijn' })
  @Min(0.01, { message: 'moet hoger zijn dan 0' })
  waarde?: number;

  @ApiPropertyOptional({ description: 'Waarom het district een eigen norm heeft; verplicht bij "waarde"' })
  @ValidateIf(({ waarde, reden }: KpiNormGegevens) => waarde !== undefined || reden !== undefined)
  @IsTekst(500)
  reden?: string;
}
