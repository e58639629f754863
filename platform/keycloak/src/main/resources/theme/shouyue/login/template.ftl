<#import "footer.ftl" as loginFooter>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html class="${properties.kcHtmlClass!}" lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light">
  <title>${title!}</title>
  <link rel="icon" href="${url.resourcesPath}/img/seal.svg" type="image/svg+xml">
  <#list properties.styles?split(' ') as style>
  <link href="${url.resourcesPath}/${style}" rel="stylesheet">
  </#list>
  <#if scripts??><#list scripts as script>
  <script src="${script}"></script>
  </#list></#if>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body class="${properties.kcBodyClass!}" data-page-id="login-${pageId}">
  <header class="sy-top">
    <div class="sy-brand">
      <img src="${url.resourcesPath}/img/seal.svg" alt="" width="32" height="32">
      <span>${msg("brand")}</span>
    </div>
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <nav id="kc-locale" aria-label="${msg("languages")}">
      <#list locale.supported as l>
      <a href="${l.url}" lang="${l.languageTag}" <#if l.languageTag == locale.currentLanguageTag>aria-current="true"</#if>>${l.label}</a>
      </#list>
    </nav>
    </#if>
  </header>

  <main class="sy-card" id="kc-content">
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <h1 id="kc-page-title"><#nested "header"></h1>
    <p class="sy-attempted" id="kc-username">
      <span id="kc-attempted-username">${auth.attemptedUsername}</span>
      <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </p>
    <#else>
    <h1 id="kc-page-title"><#nested "header"></h1>
    </#if>
    <#if displayRequiredFields><p class="sy-hint">* ${msg("requiredFields")}</p></#if>

    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <div class="sy-message sy-message-${message.type}" role="<#if message.type == 'error'>alert<#else>status</#if>">
      ${kcSanitize(message.summary)?no_esc}
    </div>
    </#if>

    <#nested "form">

    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="tryAnotherWay" value="on">
      <button class="sy-link" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>

    <#nested "socialProviders">

    <#if displayInfo>
    <div class="sy-info" id="kc-info"><#nested "info"></div>
    </#if>
  </main>

  <footer class="sy-foot">${msg("promise")}</footer>
  <@loginFooter.content/>
</body>
</html>
</#macro>
