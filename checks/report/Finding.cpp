#include "credtidy/report/Finding.h"
