#pragma once

#include "services/contacts/ImportReport.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace siaran::contacts {
class ContactService;
class ImportService;
} // namespace siaran::contacts
namespace siaran::segments {
class SegmentService;
}

namespace siaran::app {

/// Fills an empty workspace with the customers of Toko Melati and some segments; does nothing in one that has contacts.
[[nodiscard]] QCoro::Task<Result<void>> fillWithSampleShop(contacts::ContactService& contacts,
                                                           contacts::ImportService& imports,
                                                           segments::SegmentService& segments,
                                                           std::function<void(contacts::ImportProgress)> progress);

} // namespace siaran::app
