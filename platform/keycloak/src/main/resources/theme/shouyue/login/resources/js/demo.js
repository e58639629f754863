// Local stack only: an account chosen on the start page signs in without another click.
document.getElementById('kc-form-demo').requestSubmit();
