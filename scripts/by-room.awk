# Sums the instructions of a callgrind profile by room. What a room has done by a library, by the
# runtime or by the system counts as the room's; what a library calls back in a room does not count
# twice.
#
# Usage: awk -v rooms="Scene Dossier ..." -f by-room.awk PROFILE

BEGIN { count = split(rooms, room, " ") }

# Names are written once, behind a number, and later as that number only.
function name(text, table,    number) {
  number = text
  sub(/ .*/, "", number)
  if (index(text, " ")) names[table, number] = substr(text, index(text, " ") + 1)
  return names[table, number]
}

# The room that a mangled Swift symbol names first, else that of the source file; "" for none.
function home(symbol, file,    i, first, found, at) {
  if ((symbol, file) in homes) return homes[symbol, file]
  first = length(symbol) + 1
  for (i = 1; i <= count; i++) {
    at = match(symbol, "[^0-9]" length(room[i]) room[i])
    if (at && at < first) { first = at; found = room[i] }
    if (!found && index(file, "Sources/" room[i] "/")) found = room[i]
  }
  return homes[symbol, file] = found
}

/^(fl|fi|fe)=/ { file = name(substr($0, 4), "file"); next }
/^(cfl|cfi)=/ { target = name(substr($0, 5), "file"); next }
/^fn=/ { caller = home(name(substr($0, 4), "function"), file); next }
/^cfn=/ {
  symbol = name(substr($0, 5), "function")
  callee = home(symbol, target)
  isStart = symbol ~ /_main$/
  next
}
/^calls=/ { isCall = 1; next }
/^[-+*0-9]/ {
  if (!isCall) {
    sum[caller] += $2
    all += $2
  } else if ((caller == "") != (callee == "")) {
    if (caller != "") sum[caller] += $2
    else if (!isStart) sum[callee] -= $2
  }
  isCall = 0
}

END {
  rest = all
  for (i = 1; i <= count; i++) {
    rest -= sum[room[i]]
    if (sum[room[i]]) {
      printf "%8.1f M %5.1f %%  %s\n", sum[room[i]] / 1e6, 100 * sum[room[i]] / all, room[i]
    }
  }
  printf "%8.1f M %5.1f %%  start\n", rest / 1e6, 100 * rest / all
}
