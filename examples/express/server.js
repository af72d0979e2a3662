// A server whose session secret lies in the vault. Three lines are Frond's.
import { createHmac } from 'node:crypto';
import express from 'express';
import { loadSecrets } from 'frond';

const config = await loadSecrets({ port: process.env.PORT ?? 3000, sessionSecret: 'frond://Shop/sessionSecret' });
const sign = (text) => createHmac('sha256', config.sessionSecret).update(text).digest('hex');

const app = express();
app.get('/sign/:text', (request, response) => response.send(sign(request.params.text)));
app.use((request, response) => response.status(404).send('Not found'));

const server = app.listen(config.port, '127.0.0.1', () => console.log(`Listening on ${server.address().port}`));
