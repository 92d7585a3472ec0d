import { ValidationPipe } from '@nestjs/common';
import { invalid } from '../problem';
import { foutenOf } from './fouten';

/** Nothing unknown, nothing converted: what a DTO does not name is refused, and "5" is no number. */
export const strictPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => invalid(foutenOf(errors)),
  });
