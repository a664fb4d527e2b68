#ifndef CHARFBUZZ_H
#define CHARFBUZZ_H

#include <hb.h>

#endif
