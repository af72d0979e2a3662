/**
 * Whether the value of a variable of a `.env` file is a secret. In doubt it is: a setting that is hidden costs a click, a
 * secret that shows can't be taken back.
 */

const settingName =
  /(^|_)(ENV|ENVIRONMENT|MODE|PORT|HOST|HOSTNAME|REGION|ZONE|LOCALE|LANG|TZ|DEBUG|VERBOSE|LEVEL|TIMEOUT|WORKERS|THREADS|ENABLED|DISABLED)$/i;
const settingValue = /^(|true|false|yes|no|on|off|\d{1,5}|localhost|127\.0\.0\.1|0\.0\.0\.0)$/i;
const secretName = /PASS|SECRET|TOKEN|KEY|PIN|CODE|CREDENTIAL|PRIVATE|AUTH|SALT|CERT/i;

export function isSecretVariable(name: string, value: string): boolean {
  // A reference says where a secret is, and is none.
  if (value.startsWith('frond://') || value === '') return false;
  if (secretName.test(name)) return true;
  return !(settingValue.test(value) || (settingName.test(name) && value.length <= 40));
}
