/** Whom to answer, and by what they are known besides API tokens. */
export interface AccessSettings {
  /** Whether those without credentials may read. */
  readonly anonymous: boolean;
  /** The issuer whose JWTs are taken; null where none are. */
  readonly jwt: JwtSettings | null;
}

/** What a JWT must be, and where it says who its bearer is. */
export interface JwtSettings {
  readonly issuer: string;
  readonly audience: string;
  /** Where the issuer has its keys, as a JWKS. */
  readonly jwksUri: string;
  readonly algorithms: readonly JwtAlgorithm[];
  /** How far the issuer's clock and ours may be apart, in seconds. */
  readonly clockSkewS: number;
  /** The claim that holds the role; within other claims, with dots between. */
  readonly roleClaim: string;
  /** The claim that names the bearer in what they record. */
  readonly nameClaim: string;
}

/** Signatures that only the issuer can make: with a shared secret, whoever can check a token can forge one. */
export const jwtAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
] as const;

export type JwtAlgorithm = (typeof jwtAlgorithms)[number];
