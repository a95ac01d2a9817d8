#include "models/support/PagedModel.h"
