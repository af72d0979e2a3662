const { login } = await (await fetch('/api/user')).json();
document.body.textContent = `Signed in as ${login}`;
