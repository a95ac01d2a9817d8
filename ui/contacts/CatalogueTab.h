#pragma once

#include "models/contacts/CatalogueModel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace siaran::contacts {
class CatalogueService;
}

namespace siaran::ui {

class NameDialog;
class StateView;
class Strip;
class TableView;

/// One kind of words: make, rename, merge, delete. Whoever deletes a word that is used is told by whom first.
class CatalogueTab final : public QWidget {
    Q_OBJECT

public:
    CatalogueTab(contacts::CatalogueService& service, models::CatalogueModel::Kind kind, QWidget* parent = nullptr);

    void setWords(const contacts::CatalogueUse& uses);
    [[nodiscard]] models::CatalogueModel::Kind kind() const { return m_model.kind(); }

Q_SIGNALS:
    void changed();

private:
    using Word = models::CatalogueModel::Word;

    void buildButtons();
    void buildStates();
    [[nodiscard]] const Word* current() const;
    void showButtons();
    void create();
    void createField();
    void rename();
    void editChoices();
    void mergeInto();
    void askToRemove();
    void remove(const Word& word);
    void finish(NameDialog& dialog, const Result<void>& done);
    void settle(const Result<void>& done);

    contacts::CatalogueService& m_service;
    models::CatalogueModel m_model;
    TableView* m_table;
    StateView* m_states;
    Strip* m_strip;
    QPushButton* m_new;
    QPushButton* m_rename;
    QPushButton* m_extra; ///< merging of labels, choices of fields
    QPushButton* m_remove;
};

} // namespace siaran::ui
