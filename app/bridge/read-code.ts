/** Names of the two messages between main and the hidden page that reads QR codes. */
export const imageGiven = 'frond:image-given';
export const codesFound = 'frond:codes-found';
