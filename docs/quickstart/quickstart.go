// A website's backend with Shouyue, on the standard library alone. See README.md for what each
// step is.
package main

import (
	"bytes"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"net/url"
	"os"
	"strconv"
	"strings"
	"time"
)

type object = map[string]any

func fresh() string {
	bits := make([]byte, 16)
	if _, err := rand.Read(bits); err != nil {
		log.Fatal(err)
	}
	return hex.EncodeToString(bits)
}

func token() string {
	answer, err := http.PostForm(os.Getenv("SHOUYUE_ISSUER")+"/protocol/openid-connect/token", url.Values{
		"grant_type":    {"client_credentials"},
		"client_id":     {os.Getenv("SITE_CLIENT")},
		"client_secret": {os.Getenv("SITE_SECRET")},
	})
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	var body struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(answer.Body).Decode(&body); err != nil {
		log.Fatal(err)
	}
	return body.AccessToken
}

func post(bearer, path string, body object) object {
	text, _ := json.Marshal(body)
	request, _ := http.NewRequest("POST", os.Getenv("SHOUYUE_GATEWAY")+path, bytes.NewReader(text))
	request.Header.Set("Authorization", "Bearer "+bearer)
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Idempotency-Key", fresh())
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer answer.Body.Close()
	var result object
	if err := json.NewDecoder(answer.Body).Decode(&result); err != nil {
		log.Fatal(err)
	}
	if answer.StatusCode >= 300 {
		log.Fatalf("%s: %d %v", path, answer.StatusCode, result["code"])
	}
	return result
}

// isGenuine checks a Standard Webhook: secret is whsec_…, raw the body as it came.
func isGenuine(secret string, headers http.Header, raw []byte, now time.Time) bool {
	sent, err := strconv.ParseInt(headers.Get("webhook-timestamp"), 10, 64)
	if err != nil || now.Sub(time.Unix(sent, 0)).Abs() > 5*time.Minute {
		return false
	}
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(secret, "whsec_"))
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%d.%s", headers.Get("webhook-id"), sent, raw)
	mine := "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	for _, one := range strings.Fields(headers.Get("webhook-signature")) {
		if hmac.Equal([]byte(one), []byte(mine)) {
			return true
		}
	}
	return false
}

// choices acknowledges together what is told; each consent is an act of its own.
func choices(notice object) []object {
	var all []object
	for _, entry := range notice["items"].([]any) {
		item := entry.(object)
		purpose := item["purpose"]
		choice, act := "DECLINED", purpose
		if item["ask"] == "NOTICE" {
			choice, act = "ACKNOWLEDGED", "told"
		} else if purpose == "marketing" {
			choice = "GIVEN"
		}
		all = append(all, object{"purpose": purpose, "choice": choice, "act": act})
	}
	return all
}

func main() {
	bearer := token()
	subject := object{"externalId": "quickstart-go-" + fresh()}
	mayMarket := func() any {
		return post(bearer, "/v1/decisions", object{"subject": subject, "purpose": "marketing"})["allowed"]
	}
	ask := func(point string) object {
		return post(bearer, "/v1/notices",
			object{"collectionPoint": point, "subject": subject, "locale": "zh-CN"})
	}

	notice := ask("signup")
	answered := post(bearer, "/v1/consents", object{
		"notice": notice["id"], "subject": subject, "choices": choices(notice),
		"channel": "web", "method": "checkbox",
	})
	fmt.Println("signed up, receipt", answered["receipt"])
	fmt.Println("may send offers:", mayMarket())
	fmt.Println("login gate:", ask("login")["due"].(object)["kind"])

	signedInAt := time.Now().UTC().Format(time.RFC3339) // when your user signed in at your website
	handoff := post(bearer, "/v1/handoffs", object{
		"subject": subject, "view": "CONSENTS", "authTime": signedInAt,
		"returnUrl": os.Getenv("SITE_URL") + "/account",
	})
	target, _, _ := strings.Cut(handoff["url"].(string), "?")
	fmt.Println("my privacy: redirect to", target, "before", handoff["expiresAt"])

	withdrawn := post(bearer, "/v1/withdrawals", object{
		"subject": subject, "purposes": []string{"marketing"}, "channel": "web",
	})
	fmt.Println("withdrawn, receipt", withdrawn["receipt"], "- may send offers:", mayMarket())

	request := post(bearer, "/v1/requests", object{
		"type": "CANCELLATION", "subject": subject, "locale": "zh-CN",
		"proof": object{"method": "SITE_SESSION", "authTime": signedInAt},
	})
	fmt.Println("cancellation", request["number"], request["state"])

	headers := http.Header{}
	headers.Set("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek")
	headers.Set("webhook-timestamp", "1614265330")
	headers.Set("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
	secret := strings.Join([]string{"whsec", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, "_")
	fmt.Println("webhook:",
		isGenuine(secret, headers, []byte(`{"test": 2432232314}`), time.Unix(1614265330, 0)))
}
