/**
 * The header under which our HTTP server hands on the network address of whoever asks, after `clientAddress` ([S31]).
 * What a stranger sends under this name is overwritten. Rate limits of the studio and of the respondents' door read it.
 */
export const addressHeader = 'x-segue-address';
