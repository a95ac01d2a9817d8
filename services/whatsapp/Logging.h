#pragma once

#include <QLoggingCategory>

namespace siaran::whatsapp {

/// "siaran.whatsapp". Nothing is written to it that has not gone through services/core/Masking.h.
Q_DECLARE_LOGGING_CATEGORY(logWhatsApp)

} // namespace siaran::whatsapp
