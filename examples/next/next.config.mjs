// Next has read .env by now; from here on, the references in it are values. Next's own settings follow.
import 'frond/env';

export default { poweredByHeader: false };
