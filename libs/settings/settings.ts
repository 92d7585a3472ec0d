import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  ValidateIf,
  validateSync,
} from 'class-validator';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeNumber = { message: 'must be a whole number' };
const atLeast = (least: number) => Min(least, { message: `must be at least ${least}` });
const atMost = (most: number) => Max(most, { message: `must be at most ${most}` });
const needsIssuer = ({ NODE_ENV, OIDC_ISSUER }: Settings) =>
  NODE_ENV === 'production' || OIDC_ISSUER !== undefined;

/** Everything a process can be told from outside. `.env.example` explains each; a wrong or missing one stops the boot. */
export class Settings {
  @IsIn(['development', 'test', 'production'], { message: 'must be development, test or production' })
  NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @Matches(/^postgres(ql)?:\/\/\S+$/, {
    message: 'must be an address like postgres://user:password@host:5432/database',
  })
  DATABASE_URL!: string;

  @IsOptional()
  @Matches(/^rediss?:\/\/\S+$/, { message: 'must be an address like redis://host:6379' })
  REDIS_URL?: string;

  @Type(() => Number)
  @IsInt(wholeNumber)
  @atLeast(1)
  @atMost(65535)
  PORT: number = 3000;

  @IsNotEmpty({ message: 'must be a host name or address' })
  HOST: string = '127.0.0.1';

  @IsNotEmpty({ message: 'must be a folder' })
  REGIE_DATA: string = '.regie';

  /** Without an issuer Regie is the demo, which has an issuer of its own. */
  @ValidateIf(needsIssuer)
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['https', 'http'] },
    {
      message: 'must be the address of an OpenID Connect issuer (there is no demo in production)',
    },
  )
  OIDC_ISSUER?: string;

  @IsNotEmpty({ message: 'must be the audience that access tokens carry' })
  OIDC_AUDIENCE: string = 'regie';

  /** Encrypts the BSN and the medical compartment. */
  @Matches(/^[A-Za-z0-9+/]{43}=$/, { message: 'must be 32 random bytes in base64 (openssl rand -base64 32)' })
  REGIE_SLEUTEL!: string;

  @IsIn(logLevels, { message: `must be one of ${logLevels.join(', ')}` })
  LOG_LEVEL: (typeof logLevels)[number] = 'info';

  @Type(() => Number)
  @IsInt(wholeNumber)
  @atLeast(2)
  @atMost(200)
  DB_POOL: number = 10;

  @Type(() => Number)
  @IsInt(wholeNumber)
  @atLeast(1)
  RATE_LIMIT_PER_MINUTE: number = 6000;

  /** The demo has its own people, its own tokens and a clock that can be moved. */
  get demo(): boolean {
    return this.OIDC_ISSUER === undefined;
  }
}

/** Reads the settings, or refuses with every wrong or missing one by name. Values are never repeated: some are secret. */
export function loadSettings(env: Record<string, string | undefined> = process.env): Settings {
  const given = Object.keys(new Settings()).filter((name) => env[name]?.trim());
  const settings = plainToInstance(
    Settings,
    Object.fromEntries(given.map((name) => [name, env[name]?.trim()])),
  );
  const wrong = validateSync(settings);
  if (wrong.length > 0) {
    const lines = wrong.map(({ property, constraints = {} }) => {
      const missing = given.includes(property) ? '' : ' is missing; it';
      return `  ${property}${missing} ${Object.values(constraints).at(-1)}`;
    });
    throw new WrongSettings(
      `Regie does not start, because of its settings (.env.example explains them):\n${lines.join('\n')}`,
    );
  }
  return settings;
}

/** For the person who starts Regie: the message is enough, a stack trace adds nothing. */
export class WrongSettings extends Error {}
