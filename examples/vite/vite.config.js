// The development server adds a token from the vault to what it passes on; pages never see it.
import { loadSecrets } from 'frond';

const { token } = await loadSecrets({ token: 'frond://GitHub/token' });

export default {
  server: {
    proxy: {
      '/api': {
        target: process.env.API ?? 'https://api.github.com',
        changeOrigin: true,
        headers: { authorization: `Bearer ${token}` },
        rewrite: (path) => path.replace(/^\/api/, ''),
      },
    },
  },
};
