#include "services/domain/LaunchSize.h"

#include <QtGlobal>

namespace siaran {

bool needsConfirmation(int recipients, int contacts, int threshold)
{
    return recipients > threshold || qint64(recipients) * 5 > contacts;
}

bool hasOutgrown(int recipients, int confirmed, int threshold)
{
    return recipients > threshold && qint64(recipients) * 10 > qint64(confirmed) * 11;
}

} // namespace siaran
