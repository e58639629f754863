// Command vault is a Vault-compatible server for one machine and for tests.
//
// It is OpenBao, built as a Go module so that a laptop without Docker can run a real server.
// Production uses the operator's own Vault or OpenBao.
package main

import (
	"os"

	"github.com/openbao/openbao/command"
)

func main() {
	os.Exit(command.Run(os.Args[1:]))
}
