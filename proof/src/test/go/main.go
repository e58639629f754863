// Checks a log with the code of the Go checksum database, which owes us nothing. It reads cases as
// JSON lines from standard input and answers each with "ok" or what is wrong.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type testCase struct {
	Key         string   `json:"key"`
	Note        string   `json:"note"`
	Leaf        []byte   `json:"leaf"`
	Index       int64    `json:"index"`
	Inclusion   []string `json:"inclusion"`
	OlderSize   int64    `json:"olderSize"`
	OlderRoot   string   `json:"olderRoot"`
	Consistency []string `json:"consistency"`
}

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var one testCase
		err := json.Unmarshal(lines.Bytes(), &one)
		if err == nil {
			err = check(one)
		}
		if err != nil {
			fmt.Println(strings.ReplaceAll(err.Error(), "\n", " "))
		} else {
			fmt.Println("ok")
		}
	}
}

func check(c testCase) error {
	verifier, err := note.NewVerifier(c.Key)
	if err != nil {
		return err
	}
	signed, err := note.Open([]byte(c.Note), note.VerifierList(verifier))
	if err != nil {
		return err
	}
	size, root, err := checkpoint(signed.Text, verifier.Name())
	if err != nil {
		return err
	}
	inclusion, err := hashes(c.Inclusion)
	if err != nil {
		return err
	}
	if err := tlog.CheckRecord(inclusion, size, root, c.Index, tlog.RecordHash(c.Leaf)); err != nil {
		return err
	}
	consistency, err := hashes(c.Consistency)
	if err != nil {
		return err
	}
	older, err := hash(c.OlderRoot)
	if err != nil {
		return err
	}
	return tlog.CheckTree(consistency, size, root, c.OlderSize, older)
}

// The three lines of a C2SP checkpoint; tlog.ParseTree reads the older form of the checksum database.
func checkpoint(text, origin string) (int64, tlog.Hash, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[0] != origin || lines[3] != "" {
		return 0, tlog.Hash{}, fmt.Errorf("no checkpoint of %s", origin)
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return 0, tlog.Hash{}, err
	}
	root, err := hash(lines[2])
	return size, root, err
}

func hashes(texts []string) ([]tlog.Hash, error) {
	all := make([]tlog.Hash, 0, len(texts))
	for _, text := range texts {
		one, err := hash(text)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

func hash(text string) (tlog.Hash, error) {
	raw, err := base64.StdEncoding.DecodeString(text)
	if err != nil || len(raw) != tlog.HashSize {
		return tlog.Hash{}, fmt.Errorf("not a hash")
	}
	return tlog.Hash(raw), nil
}
