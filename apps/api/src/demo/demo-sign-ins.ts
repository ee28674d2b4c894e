import type { Role } from '@plenary/domain'; export const DEMO_SIGN_INS: { address: string; name: string; role: Role; hint: string }[] = [];
