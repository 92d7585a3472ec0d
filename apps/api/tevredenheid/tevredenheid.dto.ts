import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsInt, Max, Min } from 'class-validator';
import type { Vorm } from '../../../libs/domain/tevredenheid/groepen';
import { BRONNEN, type Bron } from '../../../libs/domain/tevredenheid/vragenlijst';
import type { Datum } from '../../../libs/domain/termijnen/datum';
import { IsDatum, IsEen, IsId, IsScope, IsTekst, Optioneel } from '../validation/decorators';

const LIJST = { message: 'moet een lijst zijn' };
const GETAL = { message: 'moet een heel getal van 1 t/m 10000000 zijn' };
const VORMEN: readonly Vorm[] = ['RESPONDENTEN', 'PUBLICATIE'];

export class TevredenheidVraagDto {
  @ApiProperty({ enum: Object.keys(BRONNEN) })
  @IsEen(Object.keys(BRONNEN))
  bron!: Bron;

  @ApiPropertyOptional({ default: 'landelijk', description: 'team:ID, kantoor:ID of landelijk' })
  @Optioneel()
  @IsScope()
  scope?: string;

  @ApiPropertyOptional({ description: 'Standaard de laatste' })
  @Optioneel()
  @IsId()
  meting?: string;

  @ApiPropertyOptional({
    description: 'Standaard alle respondenten samen; bij de Menselijke Maat Monitor WIA of ZW',
  })
  @Optioneel()
  @IsEen(['ALLEN', 'WIA', 'ZW'])
  populatie?: string;
}

export class MetingGegevens {
  @ApiProperty({ enum: Object.keys(BRONNEN) })
  @IsEen(Object.keys(BRONNEN))
  bron!: Bron;

  @ApiProperty({ description: 'Hoe de meting heet, zoals 2026 of 2026-1' })
  @IsId()
  meting!: string;

  @ApiProperty({ enum: VORMEN, description: 'Een regel per respondent, of een tabel zoals gepubliceerd' })
  @IsEen(VORMEN)
  vorm!: Vorm;

  @ApiProperty({ format: 'date', description: 'De eerste dag waarop is gevraagd' })
  @IsDatum()
  vanDatum!: Datum;

  @ApiProperty({ format: 'date' })
  @IsDatum()
  totDatum!: Datum;

  @ApiPropertyOptional({ minimum: 1, description: 'Hoeveel mensen zijn gevraagd, voor de respons' })
  @Optioneel()
  @IsInt(GETAL)
  @Min(1, GETAL)
  @Max(10_000_000, GETAL)
  uitgenodigd?: number;

  @ApiProperty({ maxLength: 200, description: 'Waar de uitkomsten vandaan komen' })
  @IsTekst(200)
  herkomst!: string;

  @ApiProperty({
    type: String,
    isArray: true,
    description: 'De kop: kantoor, team, populatie en stellingen; of vraag en groepen',
  })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één kolom' })
  @ArrayMaxSize(500, { message: 'noemt te veel kolommen' })
  kolommen!: unknown[];

  @ApiProperty({
    isArray: true,
    type: 'array',
    items: { type: 'array', items: {} },
    description: 'Per regel de velden in de volgorde van de kop: tekst, getal, of null voor niet beantwoord',
  })
  @IsArray(LIJST)
  @ArrayMinSize(1, { message: 'noem ten minste één regel' })
  @ArrayMaxSize(20_000, { message: 'noemt te veel regels' })
  rijen!: unknown[];

  @ApiPropertyOptional({ description: 'In de plaats van een meting die er onder deze naam al is' })
  @Optioneel()
  @IsBoolean({ message: 'moet true of false zijn' })
  vervangt?: boolean;
}
