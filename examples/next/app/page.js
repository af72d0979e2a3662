// Rendered on the server, where the secret is; the page gets what was fetched with it.
export default async function Page() {
  const response = await fetch('https://api.github.com/user', {
    headers: { authorization: `Bearer ${process.env.GITHUB_TOKEN}` },
  });
  const { login } = await response.json();
  return `${process.env.NEXT_PUBLIC_TITLE}: ${login}`;
}
