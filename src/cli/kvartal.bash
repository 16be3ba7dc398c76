# SPDX-License-Identifier: MIT
#
# What bash offers when Tab is pressed after kvartal. Needs nothing but bash.

# The folders that the word may be the beginning of, and the files whose names end in one of the given ways.
_kvartal_paths() {
    local word=$1 ending
    shift
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(
        compgen -d -- "$word"
        for ending in "$@"; do
            compgen -f -X "!*.$ending" -- "$word"
        done
    )
}

_kvartal_words() {
    local word=$1
    shift
    mapfile -t COMPREPLY < <(compgen -W "$*" -- "$word")
}

# What may follow an option; fails when the option takes no value.
_kvartal_value() {
    local command=$1 option=$2 word=$3
    case "$command $option" in
        *" --lang") _kvartal_words "$word" nb nn en ;;
        "check --format") _kvartal_words "$word" text json csv xlsx ;;
        *" --format") _kvartal_words "$word" text json ;;
        *" --color") _kvartal_words "$word" auto always never ;;
        *" --limit")
            compopt -o nospace 2>/dev/null
            _kvartal_words "$word" bytes= entries= part= total= ratio= cells= strings= sheets= merged=
            ;;
        "report --output" | "letters --output" | *" --web" | *" --mark" | *" --fonts" | *" --round" | "new --from")
            _kvartal_paths "$word"
            ;;
        "adopt --output" | *" --template") _kvartal_paths "$word" toml ;;
        "check --output" | "template --output")
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            ;;
        "letters --from" | *" --date" | *" --cut-off" | *" --deadline" | *" --year") COMPREPLY=() ;;
        *) return 1 ;;
    esac
}

_kvartal_options() {
    case $1 in
        new) echo --from --cut-off --deadline --limit --progress --help ;;
        template) echo --lang --year --output --help ;;
        adopt) echo --output --lang --limit --help ;;
        check) echo --template --round --format --output --color --mark --limit --progress --help ;;
        status) echo --format --date --limit --help ;;
        letters) echo --output --from --date --limit --help ;;
        report) echo --output --web --lang --fonts --limit --progress --help ;;
        trace) echo --format --lang --limit --help ;;
        cells) echo --limit --help ;;
        *) echo --help --version ;;
    esac
}

# What a command is about: a round's folder, workbooks, a template.
_kvartal_operand() {
    local command=$1 word=$2
    case $command in
        new | status | letters | report | trace) _kvartal_paths "$word" ;;
        check | adopt | cells) _kvartal_paths "$word" xlsx xlsm ods ;;
        template)
            _kvartal_paths "$word" toml
            mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "portfolio-form portfolio-list round" -- "$word")
            ;;
    esac
}

_kvartal() {
    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]}
    COMPREPLY=()
    # --lang=en is three words to bash.
    if [ "$word" = "=" ]; then
        word=""
    elif [ "$option" = "=" ]; then
        option=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    # A name with blanks, as it is typed: "Helse Nord or Helse\ Nord.
    word=${word#[\"\']}
    word=${word//\\/}

    if [ "$COMP_CWORD" = 1 ]; then
        _kvartal_words "$word" new template adopt check status letters report trace cells "$(_kvartal_options "")"
    elif ! _kvartal_value "$command" "$option" "$word"; then
        case $word in
            -*) _kvartal_words "$word" "$(_kvartal_options "$command")" ;;
            *) _kvartal_operand "$command" "$word" ;;
        esac
    fi
}
complete -F _kvartal kvartal
