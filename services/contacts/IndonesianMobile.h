#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace siaran::contacts {

/// The number in E.164 of a cell that holds one Indonesian mobile number in a usual spelling and nothing else: "0812…",
/// "62812…", "+62 812-…", "(0812) 345…", "812…". Nothing for every other cell, which has to be read the slow way.
/// `isMobile` is asked once for each beginning and length that comes up and has to answer the same for all numbers that
/// share them; a test compares this with libphonenumber. Safe to use from several threads.
[[nodiscard]] std::optional<QString> readIndonesianMobile(QStringView cell, bool (*isMobile)(const QString& e164));

} // namespace siaran::contacts
