<?php
// A website's backend with Shouyue, on PHP and curl alone. See README.md for what each step is.
declare(strict_types=1);

function call(string $url, array $headers, string $body): array
{
    $call = curl_init($url);
    curl_setopt_array($call, [
        CURLOPT_POST => true,
        CURLOPT_HTTPHEADER => $headers,
        CURLOPT_POSTFIELDS => $body,
        CURLOPT_RETURNTRANSFER => true,
    ]);
    $answer = curl_exec($call);
    $status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
    $json = json_decode((string) $answer, true) ?? [];
    if ($status < 200 || $status >= 300) {
        throw new RuntimeException($url . ': ' . $status . ' ' . ($json['code'] ?? ''));
    }
    return $json;
}

function token(): string
{
    $form = http_build_query([
        'grant_type' => 'client_credentials',
        'client_id' => getenv('SITE_CLIENT'),
        'client_secret' => getenv('SITE_SECRET'),
    ]);
    return call(getenv('SHOUYUE_ISSUER') . '/protocol/openid-connect/token', [], $form)['access_token'];
}

$bearer = token();

function post(string $path, array $body): array
{
    global $bearer;
    return call(getenv('SHOUYUE_GATEWAY') . $path, [
        'Authorization: Bearer ' . $bearer,
        'Content-Type: application/json',
        'Idempotency-Key: ' . bin2hex(random_bytes(16)),
    ], json_encode($body, JSON_THROW_ON_ERROR));
}

/** Standard Webhooks: $secret is whsec_…, $raw the body as it came. */
function is_genuine(string $secret, array $headers, string $raw, int $now): bool
{
    if (abs($now - (int) $headers['webhook-timestamp']) > 300) {
        return false;
    }
    $key = base64_decode(substr($secret, strlen('whsec_')));
    $signed = $headers['webhook-id'] . '.' . $headers['webhook-timestamp'] . '.' . $raw;
    $mine = 'v1,' . base64_encode(hash_hmac('sha256', $signed, $key, true));
    foreach (explode(' ', $headers['webhook-signature']) as $one) {
        if (hash_equals($mine, $one)) {
            return true;
        }
    }
    return false;
}

$subject = ['externalId' => 'quickstart-php-' . bin2hex(random_bytes(8))];
$ask = fn (string $point) => post('/v1/notices', [
    'collectionPoint' => $point, 'subject' => $subject, 'locale' => 'zh-CN',
]);
$mayMarket = fn () => var_export(post('/v1/decisions', [
    'subject' => $subject, 'purpose' => 'marketing',
])['allowed'], true);

$notice = $ask('signup');
$choices = array_map(fn (array $item) => [
    'purpose' => $item['purpose'],
    'choice' => match (true) {
        $item['ask'] === 'NOTICE' => 'ACKNOWLEDGED',
        $item['purpose'] === 'marketing' => 'GIVEN',
        default => 'DECLINED',
    },
    'act' => $item['ask'] === 'NOTICE' ? 'told' : $item['purpose'],
], $notice['items']);
$answered = post('/v1/consents', [
    'notice' => $notice['id'], 'subject' => $subject, 'choices' => $choices,
    'channel' => 'web', 'method' => 'checkbox',
]);
echo 'signed up, receipt ', $answered['receipt'], "\n";
echo 'may send offers: ', $mayMarket(), "\n";
echo 'login gate: ', $ask('login')['due']['kind'], "\n";

$signedInAt = gmdate('Y-m-d\TH:i:s\Z'); // when your user signed in at your website
$handoff = post('/v1/handoffs', [
    'subject' => $subject, 'view' => 'CONSENTS', 'authTime' => $signedInAt,
    'returnUrl' => getenv('SITE_URL') . '/account',
]);
echo 'my privacy: redirect to ', strtok($handoff['url'], '?'), ' before ', $handoff['expiresAt'], "\n";

$withdrawn = post('/v1/withdrawals', [
    'subject' => $subject, 'purposes' => ['marketing'], 'channel' => 'web',
]);
echo 'withdrawn, receipt ', $withdrawn['receipt'], ' - may send offers: ', $mayMarket(), "\n";

$request = post('/v1/requests', [
    'type' => 'CANCELLATION', 'subject' => $subject, 'locale' => 'zh-CN',
    'proof' => ['method' => 'SITE_SESSION', 'authTime' => $signedInAt],
]);
echo 'cancellation ', $request['number'], ' ', $request['state'], "\n";

$vector = [
    'webhook-id' => 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp' => '1614265330',
    'webhook-signature' => 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
];
$secret = implode('_', ['whsec', 'MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw']);
echo 'webhook: ', var_export(is_genuine($secret, $vector, '{"test": 2432232314}', 1614265330), true), "\n";
