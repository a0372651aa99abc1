import { SignIn } from './sign-in.js';
import { useRefused } from './use-refused.js';

/** The way to go on where what is asked is refused for want of a good token; nothing where it is not. */
export function SignInAgain() {
  return useRefused() && <SignIn />;
}
