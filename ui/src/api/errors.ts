import type { ApiError as WireError, ErrorCode } from './generated';

/** A command that did not answer its result: what happened, what to do, and where, in French. */
export class ApiError extends Error implements WireError {
  readonly code: ErrorCode;
  readonly hint: string | null;
  readonly fields: Record<string, string>;
  readonly incident: string | null;

  constructor(wire: WireError) {
    super(wire.message);
    this.name = 'ApiError';
    this.code = wire.code;
    this.hint = wire.hint;
    this.fields = wire.fields;
    this.incident = wire.incident;
  }
}

function isWireError(value: unknown): value is WireError {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value && 'fields' in value;
}

/** Whatever was thrown on the way, as an error one can show. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (isWireError(thrown)) return new ApiError(thrown);
  return new ApiError({
    code: 'internal',
    message: 'Trame ne répond pas.',
    hint: 'Ce que vous avez écrit reste à l’écran. Réessayez\u202f; si cela continue, fermez Trame puis rouvrez-la.',
    fields: {},
    incident: null,
  });
}
