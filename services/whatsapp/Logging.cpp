#include "services/whatsapp/Logging.h"

namespace siaran::whatsapp {

Q_LOGGING_CATEGORY(logWhatsApp, "siaran.whatsapp", QtInfoMsg)

} // namespace siaran::whatsapp
