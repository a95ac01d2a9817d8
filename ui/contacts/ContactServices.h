#pragma once

#include "services/access/Role.h"

namespace siaran::consent {
class ConsentService;
}
namespace siaran::contacts {
class CatalogueService;
class ContactEditService;
class ContactExportService;
class ContactService;
class ImportService;
class PersonalDataService;
} // namespace siaran::contacts

namespace siaran::ui {

/// Whom the pages about contacts ask. All outlive them.
struct ContactServices {
    contacts::ContactService& contacts;
    contacts::ContactEditService& edits;
    contacts::CatalogueService& catalogue;
    contacts::ContactExportService& exports;
    contacts::PersonalDataService& personal;
    contacts::ImportService& imports;
    consent::ConsentService& consent;
    access::Role role = access::Role::Owner; ///< of the person at the window
};

} // namespace siaran::ui
