<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError('username','password')>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section == "header">
${msg("loginAccountTitle")}
<#elseif section == "form">
<form id="kc-form-login" action="${url.loginAction}" method="post">
  <#if !usernameHidden??>
  <div class="sy-field">
    <label class="sy-label" for="username">${msg("username")}</label>
    <input class="sy-input" id="username" name="username" type="text" value="${(login.username!'')}"
           autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" required
           <#if !(login.username!'')?has_content>autofocus</#if>
           <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
  </div>
  </#if>
  <div class="sy-field">
    <label class="sy-label" for="password">${msg("password")}</label>
    <input class="sy-input" id="password" name="password" type="password"
           autocomplete="current-password" dir="ltr" required
           <#if (login.username!'')?has_content>autofocus</#if>
           <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
    <#if wrong>
    <p class="sy-field-error" id="input-error" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</p>
    </#if>
  </div>
  <input type="hidden" name="credentialId" value="${(auth.selectedCredential)!''}">
  <button class="sy-button sy-button-primary sy-button-block" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
  <#if realm.resetPasswordAllowed>
  <p class="sy-options"><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
  </#if>
</form>
<#if properties.demoPassword?has_content && (properties.demoAccounts!'')?split(" ")?seq_contains(login.username!'-') && !wrong && !message?has_content>
<form class="sy-demo" id="kc-form-demo" action="${url.loginAction}" method="post">
  <input type="hidden" name="username" value="${login.username}">
  <input type="hidden" name="password" value="${properties.demoPassword}">
  <button class="sy-button sy-button-quiet sy-button-block" type="submit">${msg("demoSignIn", login.username)}</button>
</form>
<script src="${url.resourcesPath}/js/demo.js"></script>
</#if>
</#if>
</@layout.registrationLayout>
